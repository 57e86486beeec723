import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type TurnContext,
} from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import { appIdOf, type BotSettings } from './botSettings';
import type { ConnectorHttpClient } from './connectorHttpClient';

/** What goes back over HTTP for an invoke; undefined for every other activity. */
export interface InvokeAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/**
 * The one object of the SDK: checks who calls, and makes connectors. Its own `process` is not used, as that prints
 * errors to the console and puts their message in the HTTP answer.
 */
export class TeamsAdapter extends CloudAdapter {
  private readonly appId: string;
  private readonly connectors = new Map<string, Promise<ConnectorClient>>();

  constructor(settings: BotSettings, httpClient: ConnectorHttpClient) {
    const options = settings.modus === 'teams' ? teamsOptions(settings) : {};
    super(
      new ConfigurationBotFrameworkAuthentication(options, undefined, undefined, undefined, { httpClient }),
    );
    this.appId = appIdOf(settings);
  }

  /** Runs the turn after the token was found good; rejects with the error of the SDK when it was not. */
  async runTurn(
    authorization: string,
    activity: Partial<Activity>,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeAnswer | undefined> {
    return this.processActivity(authorization, activity as Activity, turn);
  }

  /**
   * A connector in the name of the bot, kept per address because it holds the token. The caller has checked the
   * address. Used instead of `continueConversationAsync`: with an `onTurnError` that one resolves as if all went well
   * when Teams refused the message.
   */
  async connectorFor(serviceUrl: string): Promise<ConnectorClient> {
    const known = this.connectors.get(serviceUrl);
    if (known) return known;
    const identity = this.createClaimsIdentity(this.appId);
    const made = this.botFrameworkAuthentication.createConnectorFactory(identity).create(serviceUrl);
    if (this.connectors.size >= MAX_CONNECTORS) this.connectors.clear();
    this.connectors.set(serviceUrl, made);
    made.catch(() => this.connectors.delete(serviceUrl));
    return made;
  }
}

/** One per region in practice; the bound only keeps a flood of addresses out of memory. */
const MAX_CONNECTORS = 16;

function teamsOptions(settings: Extract<BotSettings, { modus: 'teams' }>): Record<string, string> {
  return {
    MicrosoftAppType: settings.appType,
    MicrosoftAppId: settings.appId,
    MicrosoftAppTenantId: settings.tenantId,
    ...(settings.password !== undefined && { MicrosoftAppPassword: settings.password }),
  };
}
