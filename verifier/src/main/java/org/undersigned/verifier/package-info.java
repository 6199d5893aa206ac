/// Checks a released dossier with the JDK alone, as a hostile stranger would. Shares no code with
/// the program that wrote it.
package org.undersigned.verifier;
