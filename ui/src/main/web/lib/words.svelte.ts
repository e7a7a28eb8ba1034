// Texts by language, numbers and dates by locale.
import az from "../texts/az.json";
import en from "../texts/en.json";
import ru from "../texts/ru.json";
import tr from "../texts/tr.json";

export type Key = keyof typeof en;
export const LANGUAGES = { en: "English", ru: "Русский", tr: "Türkçe", az: "Azərbaycanca" } as const;
export type Language = keyof typeof LANGUAGES;
const TEXTS: Record<Language, Record<string, string>> = { en, ru, tr, az };
const LOCALES: Record<Language, string> = { en: "en-GB", ru: "ru-RU", tr: "tr-TR", az: "az-AZ" };
const KEPT = "argosy.language";

const first = (): Language => {
  const wanted = [localStorage.getItem(KEPT) ?? "", ...navigator.languages.map(it => it.slice(0, 2))];
  return (wanted.find(it => it in LANGUAGES) ?? "en") as Language;
};

class Words {
  language = $state<Language>(first());
  locale = $derived(LOCALES[this.language]);

  choose(language: Language): void {
    this.language = language;
    localStorage.setItem(KEPT, language);
  }
}

export const words = new Words();

/** The text of a key with its {parts} filled in. */
export const t = (key: Key, parts: Record<string, string | number> = {}): string =>
  (TEXTS[words.language][key] ?? en[key]).replace(/\{(\w+)\}/g, (_, name: string) => String(parts[name] ?? ""));

/** A key made from a code of the server; the code itself where no text is known. */
export const tOr = (key: string, otherwise: string): string => TEXTS[words.language][key] ?? otherwise;

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();
const numberFormat = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = `n${words.locale}${JSON.stringify(options)}`;
  if (!cache.has(key)) cache.set(key, new Intl.NumberFormat(words.locale, options));
  return cache.get(key) as Intl.NumberFormat;
};
const dateFormat = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `d${words.locale}${JSON.stringify(options)}`;
  if (!cache.has(key)) cache.set(key, new Intl.DateTimeFormat(words.locale, options));
  return cache.get(key) as Intl.DateTimeFormat;
};

export const number = (value: number, digits = 0): string =>
  numberFormat({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
export const percent = (value: number): string => numberFormat({ maximumFractionDigits: value < 1 ? 2 : 1 }).format(value) + " %";
export const usd = (cents: number): string => numberFormat({ style: "currency", currency: "USD", currencyDisplay: "narrowSymbol", maximumFractionDigits: 0 }).format(Math.round(cents / 100));
export const usdSigned = (cents: number): string => numberFormat({ style: "currency", currency: "USD", currencyDisplay: "narrowSymbol", maximumFractionDigits: 0, signDisplay: "exceptZero" }).format(Math.round(cents / 100));
export const tonnes = (value: number): string => `${number(value)} t`;

type Moment = string | number;
export const day = (at: Moment): string => dateFormat({ timeZone: "UTC", day: "numeric", month: "short" }).format(new Date(at));
export const dayYear = (at: Moment): string => dateFormat({ timeZone: "UTC", day: "numeric", month: "short", year: "numeric" }).format(new Date(at));
export const month = (at: Moment): string => dateFormat({ timeZone: "UTC", month: "long", year: "numeric" }).format(new Date(at));
export const monthShort = (at: Moment): string => dateFormat({ timeZone: "UTC", month: "short" }).format(new Date(at));
export const utc = (at: Moment): string => dateFormat({ timeZone: "UTC", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(at)) + " UTC";
export const local = (at: Moment, zone: string): string =>
  dateFormat({ timeZone: zone, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(at));
