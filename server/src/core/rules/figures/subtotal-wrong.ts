import { formAsks } from "../say/basis.ts";
import { say } from "../../text/message.ts";
import { identityRule } from "../say/identity-rule.ts";

/** A group's own row is the sum of the rows below it. */
export default identityRule({
  id: "subtotal-wrong",
  kind: "subtotal",
  severity: "error",
  summary: say(
    "表三一组自己的一行不等于其下各项之和",
    "a group of table three doesn't add up to its own row",
  ),
  basis: formAsks(say("一组办理结果等于其下各项之和", "a group of outcomes is the sum of its items")),
});
