/** What charts say. */
import { counted } from "./numbers";

export const chartTexts = {
  others: (number: number) => counted(number, "other", "others"),
} as const;
