import { checkAfwegingen } from './checkAfwegingen';
import { checkBronnen } from './checkBronnen';
import type { Protocol } from './protocolTypes';
import { stapIds } from './types';

function checkPlichten(protocol: Protocol): readonly string[] {
  const plichten = stapIds.flatMap((id) =>
    Object.hasOwn(protocol.stappen, id) ? protocol.stappen[id].plichten : [],
  );
  const ids = plichten.map((plicht) => plicht.id);
  const gronden = new Set(protocol.gronden.map((grond) => grond.id));
  return [
    ...stapIds.filter((id) => !Object.hasOwn(protocol.stappen, id)).map((id) => `stappen: ${id} is missing`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `stappen: plicht ${id} stands twice`),
    ...plichten.flatMap(({ id, wie, bewijs, afwijking }) => [
      ...(wie.length === 0 ? [`plicht ${id}: nobody may do it`] : []),
      ...(bewijs.length === 0 ? [`plicht ${id}: nothing proves it`] : []),
      ...(afwijking.soort === 'op-grond' ? afwijking.gronden : [])
        .filter((grond) => !gronden.has(grond))
        .map((grond) => `plicht ${id}: ground ${grond} does not exist`),
    ]),
  ];
}

/** Decision 0.5: no ground lifts the consultatie or the melding. */
function checkGronden(protocol: Protocol): readonly string[] {
  return protocol.gronden.flatMap(({ id, heftNooitOp }) =>
    (['consultatie', 'melding'] as const)
      .filter((blijft) => !heftNooitOp.includes(blijft))
      .map((blijft) => `grond ${id}: does not keep the ${blijft} standing`),
  );
}

/**
 * Every fault of a version of the protocol, as sentences for a developer; empty when it is sound. Checks what the types
 * cannot: that all afwegingen are reachable and the route is finite, that every entry has a source that exists (rule
 * and lines 1 to 2540), that no id stands twice, and that a ground lifts no more than it may. Pure; never throws on a
 * value of the type.
 */
export function checkProtocol(protocol: Protocol): readonly string[] {
  return [
    ...checkAfwegingen(protocol),
    ...checkPlichten(protocol),
    ...checkGronden(protocol),
    ...checkBronnen(protocol, 'protocol'),
  ];
}
