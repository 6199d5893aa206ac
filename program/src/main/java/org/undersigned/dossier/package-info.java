/// What leaves the house: a folder that a stranger can check to the byte, as
/// `docs/reference/dossier-format.md` specifies it. What may leave is decided elsewhere; here it is
/// laid out, fixed by hashes, and bound to the log.
///
/// Start with [DossierWriter]: it lays out the payload ([DossierContents]), gives the release
/// record that goes into the log, and adds the proofs once it is there. [BagFolder] writes files
/// and manifests, [Proofs] the folder `proof/`, [PackedDossier] makes one file of the folder.
@NullMarked
package org.undersigned.dossier;

import org.jspecify.annotations.NullMarked;
