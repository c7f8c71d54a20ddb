import { drawFigures, type FigureChart } from "../../digests/figure-chart.ts";
import { messageOf } from "../errors.ts";

/** What a child that draws answers. */
export type PictureAnswer =
  | { readonly status: "drawn"; readonly bytes: Uint8Array }
  | { readonly status: "fault"; readonly message: string };

async function answer(chart: FigureChart): Promise<PictureAnswer> {
  try {
    return { status: "drawn", bytes: await drawFigures(chart) };
  } catch (error) {
    return { status: "fault", message: messageOf(error) };
  }
}

process.on("disconnect", () => process.exit());
process.on("message", (chart: FigureChart) => {
  // The parent may be gone by now; then there is nobody to tell.
  void answer(chart).then((drawn) => process.send?.(drawn, () => {}));
});
