import { formAsks } from "../say/basis.ts";
import { say } from "../../text/message.ts";
import { identityRule } from "../say/identity-rule.ts";

/** The outcomes of a column of table three add up to its total. */
export default identityRule({
  id: "column-total-wrong",
  kind: "column-total",
  severity: "error",
  summary: say(
    "表三一列的（七）总计不等于（一）至（六）之和",
    "a column of outcomes doesn't add up to its total",
  ),
  basis: formAsks(
    say("办理结果（一）至（六）各项之和等于（七）总计", "the outcomes (1) to (6) add up to (7) the total"),
  ),
});
