package jakarta.ejb;

public @interface EJB {}
