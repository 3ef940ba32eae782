import { verdictsOn } from "../../network/locate/verdict.ts";
import type { Figure, Identity } from "../../network/network.ts";
import { formatExact, ZERO } from "../../number/exact.ts";
import { say, type Message } from "../../text/message.ts";
import { CARRIED } from "../../ties/lastYear.ts";
import { defineRule } from "../rule.ts";
import { formAsks } from "../say/basis.ts";
import { MOST_NAMED } from "../say/limits.ts";
import { placeElsewhere } from "../say/related.ts";
import { breaksNothing, mend } from "../say/mending.ts";

/** What was carried in isn't what last year's report carried out. */
export default defineRule({
  id: "carried-in-mismatch",
  severity: "warning",
  summary: say(
    "上年结转与上年报告的结转下年度不一致",
    "requests carried in aren't those that last year's report carried out",
  ),
  basis: formAsks(
    say(
      "上年结转的申请，就是上年报告里结转下年度继续办理的",
      "what is carried in was carried out a year before",
    ),
  ),
  *check({ report, network }) {
    const told = verdictsOn(network, "candidates", "unexplained", "unlikely").map(({ lead }) => lead);
    const pairs = told.flatMap(pairOf);
    const [first] = pairs;
    if (!first) return;
    const changes = pairs.map(({ figure, given }) => ({ figure, to: given.value ?? ZERO }));
    yield {
      span: first.figure.span,
      message: statement(pairs),
      related: pairs.flatMap(({ given }) => placeElsewhere(given)),
      fixes: breaksNothing(network, changes) ? mend(report.document.text, changes, false) : [],
    };
  },
});

interface Pair {
  readonly figure: Figure;
  readonly given: Figure;
}

function pairOf({ kind, parts: [given], wholes: [figure] }: Identity): Pair[] {
  return kind === CARRIED && given && figure ? [{ figure, given }] : [];
}

const written = ({ value = ZERO }: Figure): string => formatExact(value);

function statement(pairs: readonly Pair[]): Message {
  const named = pairs.slice(0, MOST_NAMED);
  const zh = named.map(
    ({ figure, given }) => `${figure.name.zh}填 ${written(figure)}，${given.name.zh}是 ${written(given)}`,
  );
  const en = named.map(
    ({ figure, given }) => `${figure.name.en} is ${written(figure)}, ${given.name.en} is ${written(given)}`,
  );
  const more = pairs.length - named.length;
  return say(
    `${zh.join("；")}${more ? `；另有 ${more} 格` : ""}，应一致`,
    `${en.join("; ")}${more ? `; and ${more} more` : ""}; they should agree`,
  );
}
