// The parts of echarts that are loaded by themselves; its typed entries load all charts, which takes 45 MB more.
declare module "echarts/lib/chart/line/install.js" {
  export { LineChart as install } from "echarts/charts";
}
declare module "echarts/lib/component/grid/installSimple.js" {
  export { GridComponent as install } from "echarts/components";
}
declare module "echarts/lib/renderer/installSVGRenderer.js" {
  export { SVGRenderer as install } from "echarts/renderers";
}
