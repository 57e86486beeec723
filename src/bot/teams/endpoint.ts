import { log } from '../../log';
import { httpTekst, teamsTekst } from '../../texts/teams';
import type { InvokeAnswer, TeamsAdapter } from './adapter';
import { createAfterwards, type Afterwards } from './afterwards';
import { authorizationFailure } from './authorizationFailure';
import { appIdOf, type BotSettings } from './botSettings';
import { checkBody, type Verdict } from './gate';
import { type InvokeBody, messageBody } from './invokeBody';
import type { TenantRoute } from './messenger';
import { sdkActivity } from './sdkActivity';
import { answerActivity, type TeamsBotParts } from './teamsBot';

/** What goes back over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
  /** To be run once the answer has gone out; never rejects. */
  readonly afterwards?: () => Promise<void>;
}

export interface Endpoint {
  /** Takes a parsed JSON body and the Authorization header. Never rejects, and never repeats anything that was sent. */
  receive(body: unknown, authorization: string): Promise<HttpAnswer>;
}

export interface EndpointParts {
  readonly settings: BotSettings;
  readonly adapter: TeamsAdapter;
  readonly route: TenantRoute;
  readonly bot: TeamsBotParts;
  /** How long checking a token may take, in milliseconds. */
  readonly authorizeMs?: number;
}

type Admitted = Extract<Verdict, { kind: 'doorlaten' }>;

const SLOW_MS = 4_000;
const AUTHORIZE_MS = 5_000;

export function createEndpoint(parts: EndpointParts): Endpoint {
  return {
    async receive(body, authorization) {
      const verdict = checkBody(body, parts.settings);
      if (verdict.kind === 'weigeren') {
        log(verdict.code, { status: verdict.status });
        return refusal(verdict.status, verdict.status === 400 ? httpTekst.ongeldig : httpTekst.geweigerd);
      }
      const run: Run = { afterwards: createAfterwards(), stage: 'token' };
      const began = Date.now();
      try {
        const turn = runAuthorized(parts, verdict, authorization, run);
        const answer = await Promise.race([turn, tokenTooLate(run, parts.authorizeMs ?? AUTHORIZE_MS)]);
        const duurMs = Date.now() - began;
        if (duurMs > SLOW_MS) log('beurt-traag', { duurMs });
        return { status: answer?.status ?? 200, body: answer?.body, afterwards: () => run.afterwards.run() };
      } catch (fout) {
        const { status, code } = run.stage === 'beurt' ? mislukt : authorizationFailure(fout);
        log(code, { status, fout });
        return refusal(status, status === 401 ? httpTekst.bewijsOntbreekt : httpTekst.nuNiet);
      }
    },
  };
}

/** What is known of one activity while it runs. */
interface Run {
  readonly afterwards: Afterwards;
  /** Until the turn begins an error is about the token; a token that took too long leads to no turn any more. */
  stage: 'token' | 'te-laat' | 'beurt';
}

/** The SDK fetches the keys of Teams without a time limit. Rejects when they are not there in time. */
async function tokenTooLate(run: Run, limitMs: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => {
      if (run.stage !== 'token') return;
      run.stage = 'te-laat';
      reject(new DOMException('token could not be checked in time', 'TimeoutError'));
    }, limitMs).unref();
  });
}

const mislukt = { status: 500, code: 'verzoek-mislukt' } as const;

function refusal(status: number, fout: string): HttpAnswer {
  return { status, body: { fout } };
}

/** The bot does nothing at all before the SDK has found the token good. */
async function runAuthorized(
  { adapter, route, settings, bot }: EndpointParts,
  admitted: Admitted,
  authorization: string,
  run: Run,
): Promise<InvokeAnswer | undefined> {
  const { activity } = admitted;
  return adapter.runTurn(authorization, sdkActivity(activity), async (context) => {
    if (run.stage === 'te-laat') return;
    run.stage = 'beurt';
    const botId = activity.recipient?.id ?? `28:${appIdOf(settings)}`;
    route.note(activity.serviceUrl, botId);
    const body = await answer(bot, admitted, botId, settings.tenantId, run.afterwards);
    if (activity.type !== 'invoke') return;
    const value = { status: 200, body: body ?? messageBody(teamsTekst.kanNiet) };
    await context.sendActivity({ type: 'invokeResponse', value });
  });
}

async function answer(
  bot: TeamsBotParts,
  { activity, medewerker, gesprek }: Admitted,
  botId: string,
  tenantId: string,
  afterwards: Afterwards,
): Promise<InvokeBody | undefined> {
  const { serviceUrl, conversation, from } = activity;
  const to = { serviceUrl, conversationId: conversation.id, botId, userId: from.id };
  if (gesprek === 'groep') {
    if (activity.type === 'invoke') return messageBody(teamsTekst.alleenPersoonlijk);
    if (activity.type !== 'message') return undefined;
    log('groep-geweigerd', medewerker === undefined ? {} : { medewerker });
    await bot.post.sendText(to, teamsTekst.alleenPersoonlijk);
    return undefined;
  }
  if (medewerker === undefined) {
    if (activity.type === 'installationUpdate') log('installatie-zonder-afzender');
    return undefined;
  }
  return answerActivity(bot, { activity, medewerker, adres: { medewerker, tenantId, ...to } }, afterwards);
}
