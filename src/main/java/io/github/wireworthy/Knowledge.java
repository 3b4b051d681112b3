package io.github.wireworthy;

import io.github.wireworthy.boundary.BoundaryCatalog;
import io.github.wireworthy.verdict.KnownLibrary;

/**
 * What is known of libraries, from data files: never of the scanned sources.
 *
 * @param boundaries where objects leave the process
 * @param library which library values can be written
 */
public record Knowledge(BoundaryCatalog boundaries, KnownLibrary library) {}
