package lombok;

public enum AccessLevel {
  PUBLIC,
  PROTECTED,
  PACKAGE,
  PRIVATE
}
