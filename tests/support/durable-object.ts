/** What a Durable Object's class begins with, outside of Cloudflare's runtime. */
export abstract class DurableObject<Env> {
  protected readonly ctx: unknown;
  protected readonly env: Env;

  constructor(ctx: unknown, env: Env) {
    this.ctx = ctx;
    this.env = env;
  }
}
