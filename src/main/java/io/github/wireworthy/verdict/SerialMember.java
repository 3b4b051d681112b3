package io.github.wireworthy.verdict;

import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.TypeInfo;
import java.util.Optional;

/**
 * A member of a class of the sources by which the class has, or seems to have, a say in how its
 * objects are written and read.
 *
 * @param location of its name
 * @param flaw what keeps it from that, the most telling reason; empty if it has its effect
 * @param detail what is there instead of what ought to be: a type, a name; empty if the flaw says
 *     it all
 * @param method for a method
 */
public record SerialMember(
    Kind kind,
    TypeInfo owner,
    String name,
    Location location,
    Optional<Flaw> flaw,
    String detail,
    Optional<MethodInfo> method) {

  /** The annotation by which a member says that it is one. */
  public static final String MARK = JavaIo.SERIAL;

  /** What it is for; each bears the declaration that {@code java.io} looks for. */
  public enum Kind {
    WRITE_OBJECT("private void writeObject(ObjectOutputStream)"),
    READ_OBJECT("private void readObject(ObjectInputStream)"),
    READ_OBJECT_NO_DATA("private void readObjectNoData()"),
    WRITE_REPLACE("Object writeReplace()"),
    READ_RESOLVE("Object readResolve()"),
    WRITE_EXTERNAL("public void writeExternal(ObjectOutput)"),
    READ_EXTERNAL("public void readExternal(ObjectInput)"),
    VERSION("private static final long serialVersionUID"),
    PERSISTENT_FIELDS("private static final ObjectStreamField[] serialPersistentFields"),
    /** A field that is not to be written. */
    TRANSIENT_FIELD("transient"),
    /** Annotated as one of the others, but of another name. */
    OTHER("");

    private final String declaration;

    Kind(String declaration) {
      this.declaration = declaration;
    }

    /** As it ought to be declared. */
    public String declaration() {
      return declaration;
    }

    /** The binary name of the type of its parameter, if it has one. */
    public Optional<String> parameter() {
      return SerialShapes.parameters(this).stream().findFirst();
    }

    /** Whether it is a method that is called while objects are written or read. */
    public boolean isMethod() {
      return this != VERSION
          && this != PERSISTENT_FIELDS
          && this != TRANSIENT_FIELD
          && this != OTHER;
    }
  }

  /** Why it has no effect, or one that differs from what is declared. */
  public enum Flaw {
    /** Enum constants are written by name. */
    OF_ENUM,
    /** Records are written by their components and made by their constructor. */
    OF_RECORD,
    /** The class writes and reads its objects by methods of its own. */
    OF_EXTERNALIZABLE,
    /** Classes do not get it from their interfaces. */
    OF_INTERFACE,
    /** Objects of the class are not serializable. */
    OF_PLAIN_CLASS,
    OTHER_PARAMETERS,
    OTHER_RESULT,
    STATIC,
    NOT_PRIVATE,
    NOT_STATIC,
    NOT_FINAL,
    OTHER_TYPE,
    NULL,
    /** Names a field that the class does not have, which makes the class unserializable. */
    NAMES_NO_FIELD,
    /** Annotated as a member of the protocol, and none by its name. */
    OTHER_NAME,
    /** It is not there, though it ought to be; the place is the class's. */
    ABSENT,
    /** Works, though it is not what the specification asks for: an {@code int} for a version. */
    NARROW_TYPE,
    /** Works, but what it throws comes out as another exception. */
    OTHER_EXCEPTION;

    /** Whether the member has its effect all the same. */
    public boolean isHarmless() {
      return this == NARROW_TYPE || this == OTHER_EXCEPTION;
    }

    /** Whether nothing is wrong with the declaration, but the class is not one that heeds it. */
    public boolean isOfClass() {
      return this == OF_ENUM
          || this == OF_RECORD
          || this == OF_EXTERNALIZABLE
          || this == OF_INTERFACE
          || this == OF_PLAIN_CLASS;
    }
  }

  /** Whether {@code java.io} heeds it. */
  public boolean isHeeded() {
    return flaw.isEmpty() || flaw.get().isHarmless();
  }
}
