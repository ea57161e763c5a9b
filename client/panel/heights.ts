import type { RefCallback } from "react";

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
