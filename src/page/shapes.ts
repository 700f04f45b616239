import { NodeCircleProgram, type NodeProgramType } from 'sigma/rendering';

/**
 * Node programs that draw a shape for each label, so that colour is never all there is to tell them by. `distance` is
 * GLSL: how far the point `p` lies outside a shape that fits a circle of radius `r`; below zero is inside.
 */
const SHAPES = {
  Person: 'length(p) - r * 0.92',
  Organization: 'length(max(abs(p) - vec2(r * 0.5), 0.0)) - r * 0.2',
  Country: '(abs(p.x) + abs(p.y) - r) * 0.7071',
  Place: 'max(abs(p.x) * 0.866 + p.y * 0.5, -p.y) - r * 0.5',
};

/** How much larger a shape is drawn, that all look alike in weight. */
export const WEIGHT: Readonly<Record<string, number>> = { Person: 1, Organization: 1.25, Country: 1.25, Place: 1.25 };

/** Sigma's programs by name: a label, or a label and `-hollow` for those known by a description only. */
export const NODE_PROGRAMS = Object.fromEntries(
  Object.entries(SHAPES).flatMap(([label, distance]) => [
    [label, programOf(distance, false)],
    [`${label}-hollow`, programOf(distance, true)],
  ]),
);

function programOf(distance: string, hollow: boolean): NodeProgramType {
  return class extends NodeCircleProgram {
    override getDefinition() {
      return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: fragment(distance, hollow) };
    }
  };
}

function fragment(distance: string, hollow: boolean): string {
  return /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;
uniform float u_correctionRatio;

const vec4 paper = vec4(0.984, 0.976, 0.957, 1.0);

void main(void) {
  vec2 p = v_diffVector;
  float r = v_radius;
  float soft = u_correctionRatio * 2.0;
  float d = ${distance};
  #ifdef PICKING_MODE
  gl_FragColor = d > 0.0 ? vec4(0.0) : v_color;
  #else
  vec4 fill = ${hollow ? 'mix(paper, v_color, smoothstep(-r * 0.3 - soft, -r * 0.3, d + soft * 2.0))' : 'v_color'};
  fill = mix(fill, paper, smoothstep(-soft * 2.0, -soft, d));
  gl_FragColor = mix(fill, vec4(0.0), smoothstep(-soft, 0.0, d));
  #endif
}`;
}
