import type { Afwegingen } from './afwegingTypes';
import type { Begrip, BegripId } from './begrippen';
import type { Onderdeel } from './bron';
import type {
  Consultatiepartner,
  ConsultatiepartnerId,
  Consultatievorm,
  ConsultatievormId,
} from './consultatie';
import type { Contact, ContactId } from './contacten';
import type { EigenContactId, VervallenNaam, VervallenNaamId } from './contactnamen';
import type {
  GesprekspuntId,
  Gespreksuitkomst,
  GespreksuitkomstId,
  GespreksvraagId,
  MeldgesprekspuntId,
} from './gesprek';
import type { Grond, GrondId } from './gronden';
import type { KetenpartnerId, SchoolhelperId, UitgeslotenHelperId } from './helpers';
import type { Gesprekregel, GesprekregelId, LeeftijdsgroepId, Leeftijdsregel } from './leeftijdsregels';
import type { AfschermvoorwaardeId, MeldingVastlegId } from './melding';
import type { Randvoorwaarde } from './randvoorwaarden';
import type { NietVerantwoordelijkVoorId, RandvoorwaardeId } from './randvoorwaardenUitvoering';
import type { SignaalCategorie, SignaalCategorieId } from './signaalcategorieen';
import type { Signaalveld, SignaalveldId } from './signaalvelden';
import type { Stap } from './stappen';
import type { Termijn, TermijnId } from './termijnen';
import type { ProtocolVersie, StapId } from './types';
import type { Uitzondering, UitzonderingId } from './uitzonderingen';
import type { VastlegId, VastlegItem } from './vastleggen';
import type { Geweldsvorm, GeweldsvormId } from './vormen';
import type {
  BeslissingId,
  HulpvoorwaardeId,
  KindcheckAanleidingId,
  OnveiligheidsoortId,
  WegingsbronId,
  WegingsonderdeelId,
} from './weging';
import type { Toetspunt, ToetspuntId, ZwijgplichtregelId, ZwijgplichtvraagId } from './zwijgplicht';

/** A table in its printed order, whose entries keep their own ids. */
type Lijst<Id extends string, Vorm extends Onderdeel = Onderdeel> = readonly (Vorm & { readonly id: Id })[];

/** One version of the law as data. */
export interface Protocol {
  readonly versie: ProtocolVersie;
  readonly stappen: Readonly<Record<StapId, Stap>>;
  readonly afwegingen: Afwegingen;
  readonly signaalcategorieen: Readonly<Record<SignaalCategorieId, SignaalCategorie>>;
  readonly signaalvelden: Lijst<SignaalveldId, Signaalveld>;
  readonly consultatiepartners: Lijst<ConsultatiepartnerId, Consultatiepartner>;
  readonly consultatievormen: Lijst<ConsultatievormId, Consultatievorm>;
  readonly gesprekspunten: Lijst<GesprekspuntId>;
  readonly gespreksvragen: Lijst<GespreksvraagId>;
  readonly gespreksuitkomsten: Lijst<GespreksuitkomstId, Gespreksuitkomst>;
  readonly meldgesprekspunten: Lijst<MeldgesprekspuntId>;
  readonly leeftijdsregels: Readonly<Record<LeeftijdsgroepId, Leeftijdsregel>>;
  readonly gesprekregels: Lijst<GesprekregelId, Gesprekregel>;
  readonly geweldsvormen: Lijst<GeweldsvormId, Geweldsvorm>;
  readonly wegingsonderdelen: Lijst<WegingsonderdeelId>;
  readonly wegingsbronnen: Lijst<WegingsbronId>;
  readonly kindcheckAanleidingen: Lijst<KindcheckAanleidingId>;
  readonly onveiligheidsoorten: Lijst<OnveiligheidsoortId>;
  readonly beslissingen: Lijst<BeslissingId>;
  readonly hulpvoorwaarden: Lijst<HulpvoorwaardeId>;
  readonly vastlegItems: Lijst<VastlegId, VastlegItem>;
  readonly meldingVastleggen: Lijst<MeldingVastlegId>;
  readonly afschermvoorwaarden: Lijst<AfschermvoorwaardeId>;
  readonly schoolhelpers: Lijst<SchoolhelperId>;
  readonly ketenpartners: Lijst<KetenpartnerId>;
  readonly uitgeslotenHelpers: Lijst<UitgeslotenHelperId>;
  readonly gronden: Lijst<GrondId, Grond>;
  readonly uitzonderingen: Lijst<UitzonderingId, Uitzondering>;
  readonly zwijgplichtvragen: Lijst<ZwijgplichtvraagId>;
  readonly zwijgplichtregels: Lijst<ZwijgplichtregelId>;
  readonly toetspunten: Lijst<ToetspuntId, Toetspunt>;
  readonly termijnen: Lijst<TermijnId, Termijn>;
  readonly randvoorwaarden: Lijst<RandvoorwaardeId, Randvoorwaarde>;
  readonly nietVerantwoordelijkVoor: Lijst<NietVerantwoordelijkVoorId>;
  readonly contacten: Lijst<ContactId, Contact>;
  readonly eigenContacten: Lijst<EigenContactId>;
  readonly vervallenNamen: Lijst<VervallenNaamId, VervallenNaam>;
  readonly begrippen: Readonly<Record<BegripId, Begrip>>;
}
