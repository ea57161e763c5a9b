/** Another host, as far as the door asks it: what was asked, and what it answers by path. */
export class Outside {
  readonly asked: { readonly url: string; readonly request: RequestInit }[] = [];
  readonly answers = new Map<string, () => Response>();

  readonly fetch = (url: string, request: RequestInit): Promise<Response> => {
    this.asked.push({ url, request });
    const answer = this.answers.get(new URL(url).pathname);
    return answer === undefined
      ? Promise.reject(new TypeError("fetch failed"))
      : Promise.resolve(answer());
  };

  /** The form that was posted in the request of this place. */
  form(place: number): Readonly<Record<string, string>> {
    const body = this.asked[place]?.request.body;
    return Object.fromEntries(new URLSearchParams(typeof body === "string" ? body : ""));
  }

  forget(): void {
    this.asked.length = 0;
    this.answers.clear();
  }
}
