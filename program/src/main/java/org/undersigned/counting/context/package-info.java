/// Lines shown beside an estimate and never as the estimate: two lists, a lower bound, what missed
/// links would do.
@NullMarked
package org.undersigned.counting.context;

import org.jspecify.annotations.NullMarked;
