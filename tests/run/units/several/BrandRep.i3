INTERFACE BrandRep; IMPORT Brand; REVEAL Brand.T <: Middle; TYPE Middle = Brand.Public OBJECT t: TEXT END; END BrandRep.
