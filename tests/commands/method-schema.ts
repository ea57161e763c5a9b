import { NAME } from "../../core/methods/check-shape.ts";
import { methodShape } from "../../core/methods/method-shape.ts";
import type { Shape, Shapes } from "../../core/methods/shape.ts";

/** The published schema of a method file, made from the shape that the checker reads. */
export function methodSchema(): object {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "A method of Intervision",
    description:
      "What a method file looks like; docs/method-format.md says what it means. What fits here can still be refused: `npm run method -- check FILE` tells.",
    ...schemaOf(methodShape),
  };
}

function schemaOf(shape: Shape): object {
  switch (shape.kind) {
    case "object":
      return {
        type: "object",
        properties: { ...schemasOf(shape.required), ...schemasOf(shape.optional) },
        required: Object.keys(shape.required),
        additionalProperties: false,
      };
    case "record":
      return {
        type: "object",
        propertyNames: NAMED,
        additionalProperties: schemaOf(shape.of),
        minProperties: shape.from,
        maxProperties: shape.to,
      };
    case "list":
      return {
        type: "array",
        items: schemaOf(shape.of),
        minItems: shape.from,
        maxItems: shape.to,
      };
    case "text":
      return { type: "string", pattern: "\\S", maxLength: shape.longest };
    case "whole":
      return { type: "integer", minimum: shape.from, maximum: shape.to };
    case "oneOf":
      return { enum: shape.values };
    case "either":
      return { anyOf: [schemaOf(shape.first), schemaOf(shape.second)] };
    case "name":
      return { type: "string", ...NAMED };
  }
}

/** The checker refuses what every object already answers to. */
const NAMED = {
  pattern: NAME.source,
  not: { enum: Object.getOwnPropertyNames(Object.prototype).filter((one) => NAME.test(one)) },
};

function schemasOf(shapes: Shapes): object {
  return Object.fromEntries(Object.entries(shapes).map(([key, one]) => [key, schemaOf(one)]));
}
