import { i18n } from "@lingui/core";
import { Suspense, type ReactNode } from "react";
import type { LinkState, SessionLink } from "../link/session-link.ts";
import { farewellInTab, farewellText } from "../text/reasons.ts";
import { later } from "./later.ts";
import { Message } from "./Message.tsx";
import type { Seated } from "./seated.ts";

const EnterCode = later(async () => (await import("./invite/EnterCode.tsx")).EnterCode);
const OwnCopy = later(async () => (await import("./OwnCopy.tsx")).OwnCopy);
const KnownHere = later(async () => (await import("./group/KnownHere.tsx")).KnownHere);
const BeginHere = later(async () => (await import("./invite/BeginHere.tsx")).BeginHere);

interface FarewellProps {
  readonly goodbye: NonNullable<LinkState["goodbye"]>;
  readonly isOver: boolean;
  readonly tools: Pick<Seated, "platform" | "typed"> & { readonly link: SessionLink };
}

/** Why there is nothing to show; without Zoom it can be tried again from here. */
export function Farewell({ goodbye, isOver, tools }: FarewellProps): ReactNode {
  const { link, platform, typed } = tools;
  const ownCopy = (
    <Suspense fallback={null}>
      <OwnCopy typed={typed} />
    </Suspense>
  );
  if (!isOver || platform.kind !== "browser") {
    const { what, help } = farewellText(goodbye);
    return (
      <Message title={what}>
        <p>{help}</p>
        {ownCopy}
      </Message>
    );
  }
  const begin = <BeginHere link={link} />;
  if (goodbye === "refused")
    return (
      <EnterCode title={i18n._("code.title")}>
        <KnownHere platform={platform} />
        {begin}
      </EnterCode>
    );
  const { what, help } = farewellInTab(goodbye);
  // A session of one's own would lead away from the group that waits.
  const children = goodbye === "moved" ? null : begin;
  return (
    <EnterCode title={what} help={help}>
      {ownCopy}
      {children}
    </EnterCode>
  );
}
