/// Records to HTML and SVG. Templates lie in `src/main/jte`, typed against the small page records
/// here; the workbench and the dossier's report share them.
///
/// Start with [Pages], which renders each page record. Nothing rendered needs a script, a font or a
/// picture from elsewhere.
@NullMarked
package org.undersigned.rendering;

import org.jspecify.annotations.NullMarked;
