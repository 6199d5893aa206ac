/// The way of one document, one class a step, named by its verb. Each is one transaction: its
/// records enter the log together or not at all. Each is told who acts and when.
///
/// 1 [ReceiveExhibit] · 2 [ReadExhibit] · 3 [DraftStatements] · 4 [ReviewDraft] · 5
/// [IdentifyPersons] · 6 [CountVictims] · 7 [WeighClaims] · 8 [TrackDemand] · 9 [ReleaseDossier]
@NullMarked
package org.undersigned.casework.steps;

import org.jspecify.annotations.NullMarked;
