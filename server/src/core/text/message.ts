/** What is said to the user, in Chinese and in English. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Message;

export const say = (zh: string, en: string): Message => ({ zh, en });
