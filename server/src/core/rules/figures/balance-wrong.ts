import { formAsks } from "../say/basis.ts";
import { say } from "../../text/message.ts";
import { identityRule } from "../say/identity-rule.ts";

/** What comes into a column of table three goes out of it. */
export default identityRule({
  id: "balance-wrong",
  kind: "balance",
  severity: "error",
  summary: say(
    "表三一列不平：第一项加第二项不等于第三项加第四项",
    "requests taken in and carried in don't equal those handled and carried out",
  ),
  basis: formAsks(
    say("第一项加第二项之和，等于第三项加第四项之和", "items one and two add up to items three and four"),
  ),
});
