import type { Form } from "../../form/form.ts";
import type { Message } from "../../text/message.ts";
import type { Basis } from "../rule.ts";

/** What the notice with the report's form asks. */
export const formAsks =
  (text: Message) =>
  ({ notice }: Form): Basis => ({ law: `${notice.name}（${notice.number}）`, text });

/** What the regulation's article on the time of the report asks. */
export const article49Asks = (text: Message): Basis => ({
  law: "《中华人民共和国政府信息公开条例》第四十九条",
  text,
});

/** What the regulation's article on the contents of the report asks. */
export const article50Asks = (text: Message): Basis => ({
  law: "《中华人民共和国政府信息公开条例》第五十条",
  text,
});
