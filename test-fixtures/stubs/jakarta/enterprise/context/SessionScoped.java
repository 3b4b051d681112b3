package jakarta.enterprise.context;

public @interface SessionScoped {}
