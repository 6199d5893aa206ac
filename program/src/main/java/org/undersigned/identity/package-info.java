/// Who is who across lists and scripts: candidates, weights with reasons, clusters from links,
/// draws of the partition.
@NullMarked
package org.undersigned.identity;

import org.jspecify.annotations.NullMarked;
