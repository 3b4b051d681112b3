package io.github.wireworthy;

import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.boundary.BoundaryCatalog;
import io.github.wireworthy.boundary.LibraryRange;
import io.github.wireworthy.types.classfile.PackedLibrary;
import io.github.wireworthy.verdict.KnownBase;
import io.github.wireworthy.verdict.KnownLibrary;
import io.github.wireworthy.verdict.KnownType;
import io.github.wireworthy.verdict.SerializerProfile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of libraries, from data files: never of the scanned sources.
 *
 * @param boundaries where objects leave the process
 * @param library which library values can be written, those included that boundaries tell of
 * @param serializers what the serializers of boundaries ask for, Java's own left out
 * @param signatures what libraries declare, for scans without their jars
 * @param declared the library without what boundaries tell of
 */
public record Knowledge(
    BoundaryCatalog boundaries,
    KnownLibrary library,
    List<SerializerProfile> serializers,
    List<PackedLibrary> signatures,
    KnownLibrary declared) {

  public Knowledge {
    serializers = List.copyOf(serializers);
    signatures = List.copyOf(signatures);
  }

  /**
   * Puts together what files say. The types that boundaries know to be serializable are known types
   * too, unless they have a row of their own.
   */
  public static Knowledge of(
      List<Boundary> boundaries,
      KnownLibrary library,
      List<SerializerProfile> serializers,
      List<PackedLibrary> signatures) {
    Set<String> named = new HashSet<>();
    library.types().forEach(type -> named.add(type.name()));
    List<KnownType> types = new ArrayList<>(library.types());
    List<KnownBase> bases = new ArrayList<>(library.bases());
    for (Boundary boundary : boundaries) {
      for (Boundary.Match match : boundary.matches()) {
        if (match instanceof Boundary.Match.Subtype subtype) {
          if (subtype.isSerializable() && named.add(subtype.type())) {
            types.add(new KnownType(subtype.type(), KnownType.Written.ALWAYS));
          }
          if (boundary.writesWhenMade()) {
            bases.add(new KnownBase(subtype.type(), KnownBase.Purpose.WRITTEN_WHEN_MADE));
          }
        }
      }
    }
    return new Knowledge(
        BoundaryCatalog.of(boundaries),
        new KnownLibrary(library.calls(), types, bases, library.customs()),
        serializers,
        signatures,
        library);
  }

  /**
   * What is known where libraries are of some versions.
   *
   * @return the same without the boundaries of other versions, and what serializers ask for in them
   */
  Knowledge with(LibraryRange.Versions versions) {
    List<Boundary> holding =
        boundaries.boundaries().stream().filter(it -> it.holdsWith(versions)).toList();
    List<SerializerProfile> asking =
        serializers.stream().map(profile -> profile.with(versions)).toList();
    return holding.size() == boundaries.boundaries().size() && asking.equals(serializers)
        ? this
        : of(holding, declared, asking, signatures);
  }

  /** The boundaries that other knowledge has lost. */
  List<Boundary> lostIn(Knowledge less) {
    return boundaries.boundaries().stream()
        .filter(it -> !less.boundaries.boundaries().contains(it))
        .toList();
  }
}
