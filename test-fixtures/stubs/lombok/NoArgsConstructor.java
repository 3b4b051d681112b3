package lombok;

public @interface NoArgsConstructor {
  AccessLevel access() default AccessLevel.PUBLIC;
}
