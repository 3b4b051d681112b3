package io.github.wireworthy.verdict;

import io.github.wireworthy.boundary.LibraryRange;
import java.util.List;
import java.util.Set;

/**
 * How a serializer wants to be told of classes before it writes their objects. Superclasses do not
 * count, and arrays and collections are classes as all others.
 *
 * @param writer the class whose objects write and are told, {@code a.b.Writer}
 * @param by its methods that tell it a class, or from which on it is not known what it is told
 * @param unless its methods that switch this off if they are given {@code false}
 * @param formats its methods that let objects be written otherwise than field by field
 * @param ownFormats annotations and supertypes of classes whose objects are
 * @param given types of which an object, given beside what is written, writes it in its own way
 * @param registered the classes of which it knows without being told
 * @param failure what is seen at run time
 * @param versions the versions of libraries in which it does; empty for all that are known
 * @param certainty how sure it is that one of these versions writes
 */
public record Registration(
    String writer,
    Set<String> by,
    Set<String> unless,
    Set<String> formats,
    Set<String> ownFormats,
    Set<String> given,
    Set<String> registered,
    String failure,
    List<LibraryRange> versions,
    Certainty certainty) {

  public Registration {
    by = Set.copyOf(by);
    unless = Set.copyOf(unless);
    formats = Set.copyOf(formats);
    ownFormats = Set.copyOf(ownFormats);
    given = Set.copyOf(given);
    registered = Set.copyOf(registered);
    versions = List.copyOf(versions);
  }

  /** The same where it is not known which version of the library writes. */
  Registration assumed() {
    return new Registration(
        writer,
        by,
        unless,
        formats,
        ownFormats,
        given,
        registered,
        failure,
        versions,
        Certainty.LIKELY);
  }
}
