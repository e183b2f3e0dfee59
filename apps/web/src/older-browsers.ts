// What the oldest browsers lack of what the code calls (`broughtAlong`). A script of its own: early.js asks for it only
// where something is missing, and before the program, so that a current browser pays nothing.
import 'core-js/es/array/to-reversed'
import 'core-js/es/array/to-sorted'
import 'core-js/es/array/to-spliced'
import 'core-js/es/array/with'
import 'core-js/es/map/group-by'
import 'core-js/es/object/group-by'
import 'core-js/es/promise/with-resolvers'
