import { say } from "../../text/message.ts";
import { GROWN } from "../../ties/lastYear.ts";
import { formAsks } from "../say/basis.ts";
import { likelyRule } from "../say/identity-rule.ts";

/** Documents in force don't follow from last year's. */
export default likelyRule({
  id: "in-force-discontinuous",
  kind: GROWN,
  severity: "information",
  summary: say("现行有效件数与上年的接不上", "the number in force doesn't follow from last year's"),
  basis: formAsks(say("现行有效件数计至年末", "those in force are counted at the year's end")),
  says: (last, made, repealed, inForce) =>
    say(
      `上年报告现行有效 ${last} 件，本年制发 ${made} 件、废止 ${repealed} 件，现行有效却填 ${inForce} 件；重新归类或失效的除外，请核对`,
      `${last} in force a year before, ${made} made and ${repealed} repealed, but ${inForce} in force; unless some were put into another class or ran out, please check`,
    ),
});
