import { clickId } from '../../../app/codes';
import { datumVan } from '../../../app/clock';
import { confirmRandvoorwaarde, readChecklist } from '../../../app/randvoorwaarden';
import { veldFouten } from '../../../cards/fields';
import { bevestigInputs, randvoorwaardeBevestigenCard } from '../../../cards/randvoorwaardeBevestigen';
import { randvoorwaardenCard } from '../../../cards/randvoorwaarden';
import { readTyped } from '../../../cards/readAnswer';
import { findSchool, type School } from '../../../domain/organisatie';
import {
  bevestigRechtWeigering,
  bevestigrollenVan,
  bevestigScholenVan,
} from '../../../domain/randvoorwaardeBevestigen';
import { eenJaarLater, type Deel, type RandvoorwaardeStand } from '../../../domain/randvoorwaarden';
import { randvoorwaarden } from '../../../protocol/randvoorwaardenUitvoering';
import { randvoorwaardeTekst } from '../../../texts/randvoorwaarden';
import { randvoorwaardenTekst } from '../../../texts/randvoorwaardenKaart';
import type { Click } from '../click';
import { asMedewerker } from '../context';
import type { Reply } from '../turn';
import { bevestigenView, geenBevestigerView, type BevestigTyped } from '../views/bevestigenView';
import { foutenAlVerstuurd, foutenFromVelden, foutenFromWeigeringen, type Fouten } from '../views/fouten';
import { randvoorwaardenView, scholenView } from '../views/randvoorwaardenView';
import type { Handler, HandlerContext } from './handler';
import { ownSchool } from './ownSchool';

/** "Wat moet de school regelen?" For several schools it asks which; who sees to none is told who does. */
export const showRandvoorwaarden: Handler = async (ctx, click) => {
  const scholen = bevestigScholenVan(asMedewerker(click.spreker), ctx.organisatie());
  const [only, second] = scholen;
  if (!only) return namePeople(ctx, click);
  return second ? chooseSchool(ctx, click, scholen) : showSchool(ctx, click, only.id);
};

/** The choice that came back: `item:school:id`, `deel:school:deel`, `school:id` or `scholen`. */
export const pickRandvoorwaarde: Handler = async (ctx, click) => {
  const answer = randvoorwaardenCard.form.answer.safeParse(click.data);
  const [soort, school = '', id = ''] = answer.success ? answer.data.keuze.split(':') : [];
  if (soort === 'item') return openForm(ctx, click, school, id);
  if (soort === 'school') return showSchool(ctx, click, school);
  const deel = delen.find((candidate) => candidate === id);
  return soort === 'deel' && deel ? showSchool(ctx, click, school, deel) : showRandvoorwaarden(ctx, click);
};

/** The form comes back: recorded, or the form again with everything that was typed. */
export const submitRandvoorwaarde: Handler = async (ctx, click) => {
  const wie = asMedewerker(click.spreker);
  const typed = readTyped(bevestigInputs, click.data);
  if (bevestigRechtWeigering(wie, typed.school, ctx.organisatie())) return showRandvoorwaarden(ctx, click);
  const answer = randvoorwaardeBevestigenCard.form.answer.safeParse(click.data);
  const again = (fouten: Fouten, nonce: string | undefined): Promise<Reply> | Reply =>
    bevestigenAgain(ctx, click, fouten, nonce) ?? showRandvoorwaarden(ctx, click);
  if (!answer.success) {
    return again(
      foutenFromVelden(veldFouten(answer.error), randvoorwaardeBevestigenCard.labels),
      click.nonce,
    );
  }
  const id = clickId(click.nonce ?? ctx.newNonce(), wie.id, click.verb);
  const outcome = await confirmRandvoorwaarde(ctx, answer.data, wie, id);
  switch (outcome.kind) {
    case 'refused':
      return again(foutenFromWeigeringen(outcome.weigeringen), click.nonce);
    case 'already-used':
      return again(foutenAlVerstuurd, undefined);
    case 'done': {
      const { naam } = randvoorwaardeTekst[answer.data.item];
      const mededeling = outcome.fresh ? randvoorwaardenTekst.vastgelegd(naam) : randvoorwaardenTekst.wasErAl;
      const deel = randvoorwaarden.find((item) => item.id === answer.data.item)?.verantwoordelijk[0];
      return showSchool(ctx, click, answer.data.school, deel, mededeling);
    }
  }
};

/** The form once more with what was typed; drawn without the store, so also when that does not answer. */
export function bevestigenAgain(
  ctx: HandlerContext,
  click: Click,
  fouten: Fouten,
  nonce: string | undefined,
): Reply | undefined {
  const typed = readTyped(bevestigInputs, click.data);
  const envelope = { nonce: nonce ?? ctx.newNonce() };
  const card = bevestigenView(ctx.organisatie(), typed, envelope, undefined, fouten);
  return card && { card, place: 'replace' };
}

const delen: readonly Deel[] = ['directie', 'aandachtsfunctionaris', 'leerkracht'];

async function showSchool(
  ctx: HandlerContext,
  click: Click,
  schoolId: string,
  deel?: Deel,
  mededeling?: string,
): Promise<Reply> {
  const wie = asMedewerker(click.spreker);
  const organisatie = ctx.organisatie();
  const school = findSchool(organisatie, schoolId);
  const checklist = school && (await readChecklist(ctx, school.id, wie));
  if (!school || !checklist) return showRandvoorwaarden(ctx, click);
  const rollen = bevestigrollenVan(wie, school, organisatie);
  const eigen: Deel = rollen.some((rol) => rol !== 'aandachtsfunctionaris')
    ? 'directie'
    : 'aandachtsfunctionaris';
  const isEnige = bevestigScholenVan(wie, organisatie).length === 1;
  const envelope = { nonce: ctx.newNonce() };
  const card = randvoorwaardenView(school, checklist, deel ?? eigen, isEnige, envelope, mededeling);
  return { card, place: mededeling === undefined ? 'new' : 'replace' };
}

async function chooseSchool(ctx: HandlerContext, click: Click, scholen: readonly School[]): Promise<Reply> {
  const wie = asMedewerker(click.spreker);
  const lijst = await Promise.all(
    scholen.map(async (school) => ({ school, checklist: (await readChecklist(ctx, school.id, wie)) ?? [] })),
  );
  return { card: scholenView(lijst, { nonce: ctx.newNonce() }), place: 'new' };
}

async function openForm(ctx: HandlerContext, click: Click, school: string, item: string): Promise<Reply> {
  const checklist = await readChecklist(ctx, school, asMedewerker(click.spreker));
  const stand: RandvoorwaardeStand | undefined = checklist?.find((regel) => regel.item.id === item)?.stand;
  if (!stand) return showRandvoorwaarden(ctx, click);
  const volgendeToets = eenJaarLater(datumVan(ctx.clock.now()));
  const typed: BevestigTyped = { school, item, toelichting: '', volgendeToets };
  const card = bevestigenView(ctx.organisatie(), typed, { nonce: ctx.newNonce() }, stand);
  return card ? { card, place: 'new' } : showRandvoorwaarden(ctx, click);
}

async function namePeople(ctx: HandlerContext, click: Click): Promise<Reply> {
  const organisatie = ctx.organisatie();
  const school = findSchool(organisatie, (await ownSchool(ctx, click.spreker.id)) ?? '');
  return { card: geenBevestigerView(organisatie, school, { nonce: ctx.newNonce() }), place: 'new' };
}
