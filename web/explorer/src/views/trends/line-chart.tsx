/** Lines over the years with their interval bands, drawn as SVG in the width there is. */

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Kind } from "../../model/grid";
import { usePage } from "../../ui/context";
import { apart, bandPath, linePath, namedYears, nearest, runs, type Point, type Scales, type Show } from "./model";

export interface Drawn {
  readonly name: string;
  readonly points: readonly Point[];
}

export interface Brush {
  readonly from: number;
  readonly to: number;
}

interface Props {
  readonly title: string;
  readonly lines: readonly Drawn[];
  readonly years: readonly number[];
  readonly scale: readonly number[];
  readonly show: Show;
  readonly kind: Kind;
  readonly height: number;
  /** Whether the lines have their names at their ends. */
  readonly named: boolean;
  /** The year that is read off. */
  readonly reading: number | undefined;
  readonly onRead: (year: number | undefined) => void;
  readonly onChoose: (range: Brush) => void;
}

/** The inner width of an element, in pixels; nought before it is known. */
export function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    setWidth(element.clientWidth);
    const watcher = new ResizeObserver(() => setWidth(element.clientWidth));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return { ref, width };
}

const SHAPES: readonly ((x: number, y: number) => string)[] = [
  (x, y) => `M${x - 3} ${y}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z`,
  (x, y) => `M${x - 2.8} ${y - 2.8}h5.6v5.6h-5.6Z`,
  (x, y) => `M${x} ${y - 3.6}l3.6 6.2h-7.2Z`,
  (x, y) => `M${x} ${y - 4}l4 4l-4 4l-4 -4Z`,
];

/** Lines are told apart by the shape of their marks and by their dashes, not by colour alone. */
const shape = (line: number, x: number, y: number): string => SHAPES[line % SHAPES.length]!(x, y);

/** What a line looks like, beside its name. */
export function Swatch({ line }: { readonly line: number }) {
  return (
    <svg class={`trend-swatch trend-line-${line}`} width="28" height="12" aria-hidden="true">
      <path class="trend-line" d="M1 6H27" />
      <path class="trend-mark" d={shape(line, 14, 6)} />
    </svg>
  );
}

interface LineProps {
  readonly points: readonly Point[];
  readonly line: number;
  readonly scales: Scales;
  readonly base: number;
  /** Whether each year has its mark; without, only what could not be seen otherwise. */
  readonly marked: (point: Point) => boolean;
}

function Line({ points, line, scales, base, marked }: LineProps) {
  const { x, y } = scales;
  const parts = runs(points);
  const alone = new Set(parts.flatMap(([only, next]) => (next === undefined ? [only!.year] : [])));
  const gap = base - 9 - 8 * line;
  return (
    <g class={`trend-line-${line}`}>
      {parts.map((run) => (
        <path key={run[0]!.year} class="trend-band" d={bandPath(run, scales) ?? ""} />
      ))}
      {parts.map((run) => run.length > 1 && <path key={run[0]!.year} class="trend-line" d={linePath(run, scales)} />)}
      {parts.map(
        ([only, next]) =>
          next === undefined &&
          only!.low !== null &&
          only!.high !== null && (
            <path key={only!.year} class="trend-alone" d={`M${x(only!.year)} ${y(only!.low)}V${y(only!.high)}`} />
          ),
      )}
      {points.map((point) => {
        const { year, value, partial } = point;
        if (value === null) return <path key={year} class="trend-gap" d={`M${x(year) - 3} ${gap}l6 6m0 -6l-6 6`} />;
        if (!partial && !alone.has(year) && !marked(point)) return null;
        return <path key={year} class={partial ? "trend-mark trend-partial" : "trend-mark"} d={shape(line, x(year), y(value))} />;
      })}
    </g>
  );
}

const NAME = 140;
const FOOT = 22;
const HEAD = 10;
const YEAR = 38;
const LABEL = 14;
/** A drawing no higher than this marks only the year that is read. */
const SMALL = 200;

/** The names of the lines at their last points. */
function Names({ lines, scales, edge, base }: { readonly lines: readonly Drawn[]; readonly scales: Scales; readonly edge: number; readonly base: number }) {
  const ends = lines.map(({ points }) => points.findLast(({ value }) => value !== null));
  const places = apart(ends.map((end) => (end === undefined ? base : scales.y(end.value!))), LABEL, base);
  return (
    <g class="trend-names">
      {lines.map(({ name }, i) => (
        <text key={name} class={`trend-line-${i}`} x={edge} y={places[i]! + 4}>
          {name.length > 18 ? `${name.slice(0, 17)}…` : name}
        </text>
      ))}
    </g>
  );
}

export function LineChart(props: Props) {
  const { title, lines, years, scale, show, kind, height, named, reading, onRead, onChoose } = props;
  const { strings } = usePage();
  const { ref, width } = useWidth();
  const [brush, setBrush] = useState<Brush | null>(null);
  const mirrored = strings.direction === "rtl";
  const write = (step: number): string => (show === "count" ? strings.compact(step) : strings.percent(step));
  const top = Math.max(scale.at(-1)!, Number.EPSILON);
  const start = 8 + 7 * Math.max(...scale.map((step) => write(step).length));
  const end = named ? NAME : 18;
  const base = height - FOOT;
  const [first, last] = [years[0]!, years.at(-1)!];
  const inner = Math.max(1, width - start - end - 8);
  const across = (along: number): number => (mirrored ? width - along : along);
  const scales: Scales = {
    x: (year) => across(start + 8 + (last === first ? inner / 2 : ((year - first) / (last - first)) * inner)),
    y: (value) => base - (value / top) * (base - HEAD),
  };
  const yearAt = (event: PointerEvent): number | undefined => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    return nearest(years, event.clientX - box.left, scales.x);
  };
  const finish = (): void => {
    if (brush !== null && brush.from !== brush.to)
      onChoose({ from: Math.min(brush.from, brush.to), to: Math.max(brush.from, brush.to) });
    setBrush(null);
  };
  const shade = brush !== null && brush.from !== brush.to ? [scales.x(brush.from), scales.x(brush.to)].sort((a, b) => a - b) : null;
  return (
    <div ref={ref} class={`trend-plot trend-${kind} ${lines.length === 1 ? "trend-single" : ""}`} style={{ blockSize: `${height}px` }}>
      {width > 0 && (
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={`${title}. ${strings.t("trends.drawing")}`}
          onPointerDown={(event) => {
            const year = yearAt(event);
            onRead(year);
            if (event.button === 0 && event.pointerType === "mouse" && year !== undefined) setBrush({ from: year, to: year });
          }}
          onPointerMove={(event) => {
            const year = yearAt(event);
            if (year !== reading) onRead(year);
            if (brush !== null && year !== undefined && year !== brush.to) setBrush({ ...brush, to: year });
          }}
          onPointerUp={finish}
          onPointerLeave={({ pointerType }) => {
            setBrush(null);
            if (pointerType === "mouse") onRead(undefined);
          }}
        >
          <rect width={width} height={height} class="trend-ground" />
          {scale.map((step) => (
            <g key={step} class={step === 0 ? "trend-step trend-nought" : "trend-step"}>
              <path d={`M${across(start)} ${scales.y(step)}H${across(width - end)}`} />
              <text x={across(start - 5)} y={scales.y(step) + 4}>
                {write(step)}
              </text>
            </g>
          ))}
          {shade !== null && <rect class="trend-brush" x={shade[0]} y={0} width={shade[1]! - shade[0]!} height={base} />}
          {reading !== undefined && <path class="trend-reading" d={`M${scales.x(reading)} ${HEAD - 6}V${base}`} />}
          {lines.map(({ name, points }, i) => (
            <Line key={name} points={points} line={i} scales={scales} base={base} marked={({ year }) => height > SMALL || year === reading} />
          ))}
          {namedYears(years, Math.floor(inner / YEAR) + 1).map((year) => (
            <text key={year} class="trend-year" x={scales.x(year)} y={height - 6}>
              {year}
            </text>
          ))}
          {named && <Names lines={lines} scales={scales} edge={across(width - end + 8)} base={base} />}
        </svg>
      )}
    </div>
  );
}
