package io.github.wireworthy.verdict;

import java.util.Set;

/** The names by which java.io knows what to write, and how. */
final class JavaIo {

  static final String SERIALIZABLE = "java.io.Serializable";
  static final String EXTERNALIZABLE = "java.io.Externalizable";
  static final String OUTPUT_STREAM = "java.io.ObjectOutputStream";
  static final String OUTPUT = "java.io.ObjectOutput";
  static final String INPUT_STREAM = "java.io.ObjectInputStream";
  static final String INPUT = "java.io.ObjectInput";
  static final String SERIAL = "java.io.Serial";
  static final String DATA_OUTPUT = "java.io.DataOutput";
  static final String BYTE_STREAM = "java.io.OutputStream";
  static final String PUT_FIELD = "java.io.ObjectOutputStream$PutField";
  static final String STREAM_FIELD = "java.io.ObjectStreamField";

  static final String WRITE_OBJECT = "writeObject";
  static final String WRITE_UNSHARED = "writeUnshared";
  static final String WRITE_EXTERNAL = "writeExternal";
  static final String READ_OBJECT = "readObject";
  static final String READ_OBJECT_NO_DATA = "readObjectNoData";
  static final String READ_EXTERNAL = "readExternal";
  static final String WRITE_REPLACE = "writeReplace";
  static final String READ_RESOLVE = "readResolve";
  static final String DEFAULT_WRITE_OBJECT = "defaultWriteObject";
  static final String PUT_FIELDS = "putFields";
  static final String WRITE_FIELDS = "writeFields";
  static final String PUT = "put";
  static final String PERSISTENT_FIELDS = "serialPersistentFields";

  /** The methods that run while an object is written. */
  static final Set<String> WRITING_HOOKS = Set.of(WRITE_OBJECT, WRITE_REPLACE, WRITE_EXTERNAL);

  /** Those that run while it is read; the last one runs after all, if it asked for that. */
  static final Set<String> READING_HOOKS =
      Set.of(READ_OBJECT, READ_OBJECT_NO_DATA, READ_EXTERNAL, READ_RESOLVE, "validateObject");

  /** The methods by which a stream of an own class writes something else than it is given. */
  static final Set<String> REPLACING = Set.of("replaceObject", "writeObjectOverride");

  static final String SERIAL_VERSION_UID = "serialVersionUID";

  private JavaIo() {}
}
