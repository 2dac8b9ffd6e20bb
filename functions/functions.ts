/** Every custom function of the product. The files that declare them are named here and nowhere else. */
export * from "./qualification-functions";
export * from "./allocation-functions";
export * from "./title-functions";
export * from "./catalogue-functions";
export * from "./pay-functions";
export * from "./budget-functions";
