// What is drawn with many strokes comes as one piece, after what a page has to say.
export { BrickedUpDoorDrawing } from './bricked-up-door-drawing.tsx';
export { FrontDoorDrawing } from './front-door-drawing.tsx';
export { OpenDoorDrawing } from './open-door-drawing.tsx';
export { ProductDrawing } from './product-drawing.tsx';
export { SpotDrawing } from './spot-drawing.tsx';
export { StreetHouseDrawing } from './street-house-drawing.tsx';
