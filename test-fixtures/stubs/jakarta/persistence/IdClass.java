package jakarta.persistence;

public @interface IdClass {
  Class<?> value();
}
