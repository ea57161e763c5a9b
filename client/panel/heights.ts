import type { RefCallback } from "react";

/** What stands above the glance: the style sheet gives the glance the rest of a low window. */
export const bannerHeight = heightAs("--banner");
export const headerHeight = heightAs("--header");

/** What stays in view while the rest is scrolled: the style sheet keeps clear of it whatever has the focus. */
export const glanceHeight = heightAs("--glance");
export const footHeight = heightAs("--foot");

function heightAs(property: string): RefCallback<HTMLElement> {
  return (element) => {
    if (element === null) return undefined;
    const { style } = element.ownerDocument.documentElement;
    const tell = (): void => style.setProperty(property, `${element.offsetHeight}px`);
    const watch = new ResizeObserver(tell);
    watch.observe(element);
    return () => {
      watch.disconnect();
      style.removeProperty(property);
    };
  };
}
