// Calls of the server. Every refusal becomes a Refused with the server's own words.
import type { Fault } from "./types.ts";

export class Refused extends Error {
  constructor(readonly status: number, readonly code: string, message: string, readonly faults: Fault[]) { super(message); }
}

export interface Answer<T> { body: T; etag: string | null }

let csrf: string | null = null;
export const useToken = (token: string | null): void => { csrf = token; };

const BASE = "/api/v1";

export const call = async <T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> => {
  const sent: Record<string, string> = { Accept: "application/json", ...headers };
  if (body !== undefined) sent["Content-Type"] = "application/json";
  if (csrf && method !== "GET") sent["X-CSRF-Token"] = csrf;
  let response: Response;
  try {
    response = await fetch(BASE + path, { method, headers: sent, credentials: "same-origin", body: body === undefined ? null : JSON.stringify(body) });
  } catch {
    throw new Refused(0, "OFFLINE", "", []);
  }
  const text = await response.text();
  const json = text ? JSON.parse(text) as unknown : null;
  if (!response.ok) {
    const problem = (json ?? {}) as { code?: string; detail?: string; faults?: Fault[] };
    throw new Refused(response.status, problem.code ?? "HTTP", problem.detail ?? response.statusText, problem.faults ?? []);
  }
  return { body: json as T, etag: response.headers.get("ETag") };
};

export const get = async <T>(path: string): Promise<T> => (await call<T>("GET", path)).body;
export const post = async <T>(path: string, body: unknown = {}): Promise<T> => (await call<T>("POST", path, body)).body;
export const events = (path: string): EventSource => new EventSource(BASE + path);
export const fileUrl = (path: string): string => BASE + path;
