package jakarta.ejb;

public @interface Remote {
  Class<?>[] value() default {};
}
