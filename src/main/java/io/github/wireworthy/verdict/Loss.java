package io.github.wireworthy.verdict;

import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.TypeInfo;
import java.util.List;

/** Something that objects of a class lack after they were read back, though nothing failed. */
public sealed interface Loss {

  /** The class that is to be mended. */
  TypeInfo type();

  Certainty certainty();

  /** Where it is to be mended. */
  Location location();

  /** The same, only possible. */
  Loss perhaps();

  /**
   * A transient field that nothing sets again, and that is used as if it were never null.
   *
   * @param use where it is used
   */
  record OfTransientField(
      TypeInfo type, FieldInfo field, Certainty certainty, Location location, Location use)
      implements Loss {

    @Override
    public Loss perhaps() {
      return new OfTransientField(type, field, Certainty.POSSIBLE, location, use);
    }
  }

  /**
   * Fields of superclasses that are not serializable; their constructor sets them anew.
   *
   * @param fields those that held something else, at least one
   */
  record OfInheritedState(
      TypeInfo type, List<FieldInfo> fields, Certainty certainty, Location location)
      implements Loss {

    public OfInheritedState {
      fields = List.copyOf(fields);
    }

    @Override
    public Loss perhaps() {
      return new OfInheritedState(type, fields, Certainty.POSSIBLE, location);
    }
  }

  /**
   * The identity or form that a hook gives to the objects of its class, but not to those of
   * subclasses, which do not inherit it.
   *
   * @param subclasses without a hook of their own, at least one
   */
  record OfResolution(
      TypeInfo type, List<TypeInfo> subclasses, Certainty certainty, Location location)
      implements Loss {

    public OfResolution {
      subclasses = List.copyOf(subclasses);
    }

    @Override
    public Loss perhaps() {
      return new OfResolution(type, subclasses, Certainty.POSSIBLE, location);
    }
  }
}
