import { formAsks } from "../say/basis.ts";
import { say } from "../../text/message.ts";
import { identityRule } from "../say/identity-rule.ts";

/** A group of table four adds up to its total. */
export default identityRule({
  id: "group-total-wrong",
  kind: "group-total",
  severity: "error",
  summary: say("表四一组的总计不等于各项之和", "a group of table four doesn't add up to its total"),
  basis: formAsks(
    say(
      "结果维持、结果纠正、其他结果、尚未审结之和等于总计",
      "upheld, corrected, other and pending add up to the total",
    ),
  ),
});
