import { formAsks } from "../say/basis.ts";
import { say } from "../../text/message.ts";
import { likelyRule } from "../say/identity-rule.ts";

/** Documents made this year are in force at its end, or were repealed. */
export default likelyRule({
  id: "in-force-less-than-made",
  kind: "in-force",
  severity: "information",
  summary: say(
    "现行有效件数少于本年制发而未废止的件数",
    "fewer in force than made this year and not repealed",
  ),
  basis: formAsks(say("现行有效件数计至年末，含本年制发的", "those in force are counted at the year's end")),
  says: (made, repealed, inForce) =>
    say(
      `本年制发 ${made} 件，废止 ${repealed} 件，现行有效却只有 ${inForce} 件，请核对`,
      `${made} made, ${repealed} repealed and only ${inForce} in force; please check`,
    ),
});
