/** Red, green and blue, from 0 to 1 and linear in light. */
type Light = readonly [number, number, number];

type Matrix = readonly [Light, Light, Light];

/** How a kind of eye mixes light: Machado, Oliveira and Fernandes 2009, at full strength. */
export const EYES: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

const WHITE: Light = [0.95047, 1, 1.08883];

/** WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [bright = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

/** CIEDE2000 between two colours as one kind of eye sees them; 1 is just noticeable. */
export function distance(one: string, other: string, eye: Matrix): number {
  return difference(labOf(seen(one, eye)), labOf(seen(other, eye)));
}

function luminance(colour: string): number {
  const [red, green, blue] = lightOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function lightOf(colour: string): Light {
  const channels = /^#(\w{2})(\w{2})(\w{2})$/u.exec(colour)?.slice(1);
  if (channels === undefined) throw new Error(`${colour} is not six hexadecimal digits`);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const value = Number.parseInt(channel, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

function seen(colour: string, eye: Matrix): Light {
  const [red, green, blue] = times(eye, lightOf(colour));
  return [clamped(red), clamped(green), clamped(blue)];
}

function clamped(value: number): number {
  return Math.min(Math.max(value, 0), 1);
}

function times(matrix: Matrix, light: Light): Light {
  const [x, y, z] = matrix.map((row) =>
    row.reduce((sum, one, at) => sum + one * (light[at] ?? 0), 0),
  );
  return [x ?? 0, y ?? 0, z ?? 0];
}

function labOf(light: Light): Light {
  const [x = 0, y = 0, z = 0] = times(TO_XYZ, light).map((value, at) => {
    const part = value / (WHITE[at] ?? 1);
    return part > 216 / 24_389 ? Math.cbrt(part) : ((24_389 / 27) * part + 16) / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Sharma, Wu and Dalal 2005; its names are the formula's. */
function difference([l1, a1, b1]: Light, [l2, a2, b2]: Light): number {
  const g = 0.5 * (1 - root7((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [c1, c2] = [Math.hypot((1 + g) * a1, b1), Math.hypot((1 + g) * a2, b2)];
  const [h1, h2] = [hue((1 + g) * a1, b1), hue((1 + g) * a2, b2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : nearest(h2 - h1);
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const h = isGrey ? h1 + h2 : h1 + turn / 2;
  const lightness = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const chroma = (c2 - c1) / (1 + 0.045 * c);
  const hueStep = (2 * Math.sqrt(c1 * c2) * sin(turn / 2)) / (1 + 0.015 * c * weight(h));
  const rotation = -sin(60 * Math.exp(-(((h - 275) / 25) ** 2))) * 2 * root7(c);
  return Math.sqrt(lightness ** 2 + chroma ** 2 + hueStep ** 2 + rotation * chroma * hueStep);
}

function root7(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

function hue(a: number, b: number): number {
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

/** The shorter way round. */
function nearest(turn: number): number {
  if (turn > 180) return turn - 360;
  return turn < -180 ? turn + 360 : turn;
}

function weight(h: number): number {
  return 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
}

function sin(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function cos(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}
