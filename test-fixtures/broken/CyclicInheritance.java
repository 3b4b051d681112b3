package broken;

/** Parses; javac refuses it. */
public class CyclicInheritance extends CyclicMiddle implements java.io.Serializable {
  CyclicInheritance self;
}

class CyclicMiddle extends CyclicEnd {}

class CyclicEnd extends CyclicInheritance {}

interface CyclicLeft extends CyclicRight {}

interface CyclicRight extends CyclicLeft {}

class CyclicBound<T extends U, U extends T> implements java.io.Serializable {
  T value;
}
