import { formAsks } from "../say/basis.ts";
import { say } from "../../text/message.ts";
import { identityRule } from "../say/identity-rule.ts";

/** A row of table three adds up to its total. */
export default identityRule({
  id: "row-total-wrong",
  kind: "row-total",
  severity: "error",
  summary: say("表三一行的总计不等于各列之和", "a row of table three doesn't add up to its total"),
  basis: formAsks(
    say(
      "自然人与法人或其他组织各列之和等于总计",
      "natural persons and the kinds of organisation add up to the total",
    ),
  ),
});
