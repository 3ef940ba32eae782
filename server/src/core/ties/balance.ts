import { plus, type Exact } from "../number/exact.ts";
import { isSure, type Claim } from "../prose/claims/claim.ts";
import type { Prose } from "../prose/read.ts";
import { say } from "../text/message.ts";
import type { Identity } from "../network/network.ts";
import { PARTS, proseIdentity, type ProseFigures } from "./proseFigures.ts";

/** Subjects of the balance; 收到 may be with what was carried in or without. */
const IN = ["new", "received"];
const TERMS = ["carriedIn", "handled", "carriedOut"] as const;

/**
 * 新收 + 上年结转 = 办结 + 结转下年度, where no table is there to say it and the prose says each once: 184 + 1 = 182 + 3.
 */
export function* balanceInProse(
  { report }: Prose,
  claims: readonly Claim[],
  figures: ProseFigures,
): Generator<Identity> {
  if (report.tables.some(({ form }) => form.key === "requests")) return;
  const one = (subjects: readonly string[]): Claim | undefined => {
    const said = claims.filter(claim => isSure(claim) && subjects.includes(claim.subject));
    return said.every(({ mention }) => mention.quantity.value === said[0]?.mention.quantity.value)
      ? said[0]
      : undefined;
  };
  const received = one(IN);
  const [carriedIn, handled, carriedOut] = TERMS.map(subject => one([subject]));
  if (!received || !carriedIn || !handled || !carriedOut) return;
  const valueOf = ({ mention }: Claim): Exact => mention.quantity.value;
  const out = plus(valueOf(handled), valueOf(carriedOut));
  const isInclusive = received.subject === "received" && valueOf(received) === out;
  const figureOf = (claim: Claim) => figures.of(claim.mention, claim.paragraph);
  const parts = (isInclusive ? [received] : [received, carriedIn]).map(figureOf);
  yield proseIdentity(PARTS, "balance", {
    name: say("正文中的申请数", "the requests in the text"),
    reason: say("新收加上年结转等于办结加结转下年度", "received and carried in are handled and carried out"),
    words: { terms: [...(isInclusive ? [RECEIVED] : [NEW, CARRIED_IN]), HANDLED, CARRIED_OUT] },
    parts,
    wholes: [handled, carriedOut].map(figureOf),
  });
}

const RECEIVED = say("收到（含上年结转）", "received, with those carried in,");
const NEW = say("新收", "received");
const CARRIED_IN = say("上年结转", "carried in");
const HANDLED = say("办结", "handled");
const CARRIED_OUT = say("结转下年", "carried out");
