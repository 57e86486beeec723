/**
 * How the bot makes itself known to Teams. Without an app id botbuilder accepts everybody, so that case has a name of
 * its own and is only for a machine that listens to itself.
 */
export type BotSettings =
  | {
      readonly modus: 'lokaal';
      /** Any text: the tenant of the Agents Playground is no GUID. */
      readonly tenantId: string;
    }
  | {
      readonly modus: 'teams';
      readonly appType: 'SingleTenant' | 'UserAssignedMSI';
      readonly appId: string;
      readonly tenantId: string;
      /** Only for SingleTenant; a managed identity has none. */
      readonly password?: string;
    };

/** The id of the bot at Entra; empty in local mode, where nobody is authenticated. */
export function appIdOf(settings: BotSettings): string {
  return settings.modus === 'teams' ? settings.appId : '';
}
