package io.github.wireworthy.pack;

import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.classfile.JdkImage;
import java.io.Serializable;
import java.util.stream.Stream;

/** The types that every running JDK has, so that the pack need not. */
final class Jdk {

  private static final JdkImage IMAGE = JdkImage.running();

  private Jdk() {}

  static boolean has(String binaryName) {
    return IMAGE.find(binaryName).isPresent();
  }

  static boolean isSerializable(String binaryName) {
    return binaryName.equals(Serializable.class.getName())
        || IMAGE.find(binaryName).filter(Jdk::inheritsIt).isPresent();
  }

  private static boolean inheritsIt(TypeInfo type) {
    return Stream.concat(type.superclass().stream(), type.interfaces().stream())
        .filter(Type.ClassType.class::isInstance)
        .map(Type.ClassType.class::cast)
        .anyMatch(parent -> isSerializable(parent.name()));
  }
}
